package abate.server.intake;

import abate.server.property.Position;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A report being written: what was typed so far, whether or not it will do. Texts are empty where nothing was typed.
 *
 * @param photos in the order they were added
 */
public record Draft(
        UUID id,
        String concern,
        String address,
        String unit,
        Optional<UUID> parcel,
        Optional<Position> position,
        String description,
        String name,
        String phone,
        String email,
        boolean confidential,
        List<DraftPhoto> photos) {

    /** Nothing written yet, and nothing kept. */
    public static final Draft EMPTY =
            new Draft(new UUID(0, 0), "", "", "", Optional.empty(), Optional.empty(), "", "", "", "", true, List.of());

    public Draft {
        photos = List.copyOf(photos);
    }

    /** One with the kind of trouble chosen. */
    public Draft about(String chosen) {
        return new Draft(
                id, chosen, address, unit, parcel, position, description, name, phone, email, confidential, photos);
    }

    /** One with the place told. */
    public Draft at(String typed, String unitTyped, Optional<UUID> chosen, Optional<Position> point) {
        return new Draft(
                id, concern, typed, unitTyped, chosen, point, description, name, phone, email, confidential, photos);
    }

    /** One with the story told. */
    public Draft saying(String story) {
        return new Draft(id, concern, address, unit, parcel, position, story, name, phone, email, confidential, photos);
    }

    /** One with who sends it. */
    public Draft from(String itsName, String itsPhone, String itsEmail, boolean keptConfidential) {
        return new Draft(
                id,
                concern,
                address,
                unit,
                parcel,
                position,
                description,
                itsName,
                itsPhone,
                itsEmail,
                keptConfidential,
                photos);
    }

    Complainant complainant() {
        return new Complainant(given(name), given(phone), given(email), confidential);
    }

    NewReport report(String language) {
        return new NewReport(
                concern,
                new Place(address, unit, parcel, position),
                description,
                Channel.PORTAL,
                language,
                complainant());
    }

    private static Optional<String> given(String typed) {
        return typed.isBlank() ? Optional.empty() : Optional.of(typed);
    }

    /** Whether a place has been told in any way. */
    public boolean placed() {
        return !address.isBlank() || parcel.isPresent() || position.isPresent();
    }

    /** Says nothing of what was typed. */
    @Override
    public String toString() {
        return "Draft[" + id + "]";
    }
}

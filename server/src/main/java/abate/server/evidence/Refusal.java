package abate.server.evidence;

import abate.engine.words.Language;
import abate.engine.words.Sayable;

/** Why a file was not taken, said so that the person knows what to do next. */
public enum Refusal implements Sayable {
    EMPTY("The file is empty. Choose another", "El archivo está vacío. Elija otro"),
    TOO_LARGE(
            "The file is larger than 15 MB. Send a smaller copy, or take the photo again at a lower quality",
            "El archivo pesa más de 15 MB. Envíe una copia más pequeña o tome la foto de nuevo con menos calidad"),
    TOO_MANY_PIXELS(
            "The picture is too large to open (more than 64 million dots). Send a smaller copy",
            "La imagen es demasiado grande para abrirla (más de 64 millones de puntos). Envíe una copia más pequeña"),
    HEIC(
            "This is an iPhone HEIC photo, which we cannot open. In Settings, Camera, Formats choose “Most Compatible” and"
                    + " take it again, or send the photo as JPEG",
            "Esta es una foto HEIC de iPhone y no podemos abrirla. En Ajustes, Cámara, Formatos elija “Más compatible” y"
                    + " tómela de nuevo, o envíe la foto como JPEG"),
    STAFF_ONLY(
            "A PDF can be added by staff only. Send a photo (JPEG or PNG)",
            "Solo el personal puede agregar un PDF. Envíe una foto (JPEG o PNG)"),
    NOT_A_PICTURE(
            "This is not a photo we can take. Send a JPEG, PNG or WebP picture",
            "Esta no es una foto que podamos recibir. Envíe una imagen JPEG, PNG o WebP"),
    DAMAGED(
            "The file is damaged or was cut off on its way. Try sending it again, or take the photo again",
            "El archivo está dañado o llegó incompleto. Envíelo de nuevo o tome la foto otra vez");

    private final String english;
    private final String spanish;

    Refusal(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    @Override
    public String say(Language language) {
        return language.pick(english, spanish);
    }
}

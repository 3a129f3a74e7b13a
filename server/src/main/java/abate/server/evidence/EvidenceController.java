package abate.server.evidence;

import abate.server.database.JurisdictionId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Sends evidence to those who may see it. To anyone else it answers as if there were nothing, so that an address tells
 * nothing either.
 */
@Controller
class EvidenceController {

    private final Evidence evidence;
    private final List<EvidenceAccess> access;

    EvidenceController(Evidence evidence, ObjectProvider<EvidenceAccess> access) {
        this.evidence = evidence;
        this.access = access.orderedStream().toList();
    }

    @GetMapping("/evidence/{id}/{variant}")
    ResponseEntity<Resource> send(
            JurisdictionId jurisdiction,
            @PathVariable String id,
            @PathVariable String variant,
            HttpServletRequest request) {
        return find(jurisdiction, id, variant)
                .filter(content ->
                        access.stream().anyMatch(one -> one.maySee(request, content.item(), content.variant())))
                .map(EvidenceController::answer)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<EvidenceContent> find(JurisdictionId jurisdiction, String id, String variant) {
        try {
            UUID item = UUID.fromString(id);
            return Variant.of(variant).flatMap(form -> evidence.open(jurisdiction, item, form));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<Resource> answer(EvidenceContent content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.mediaType()))
                .contentLength(content.bytes())
                .eTag(content.sha256())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Content-Disposition", disposition(content).toString())
                .body(new FileSystemResource(content.path()));
    }

    /** A clean picture may be shown in a page; what a stranger wrote byte for byte may only be saved. */
    private static ContentDisposition disposition(EvidenceContent content) {
        String name = content.item().id() + "-" + content.variant().word();
        return switch (content.variant()) {
            case VIEW, THUMBNAIL ->
                ContentDisposition.inline().filename(name + ".jpg").build();
            case ORIGINAL ->
                ContentDisposition.attachment()
                        .filename(name + ending(content.mediaType()))
                        .build();
        };
    }

    private static String ending(String mediaType) {
        return "." + mediaType.substring(mediaType.indexOf('/') + 1);
    }
}

package abate.server.pages;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Where the style sheets and scripts are: under an address that changes with their content, so that browsers may keep
 * them for a year and still see a new release at once.
 */
@Component
class Assets {
    private final String base;

    Assets() throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:/static/**/*.*");
        Arrays.sort(files, Comparator.comparing(Resource::getDescription));
        CRC32 sum = new CRC32();
        for (Resource file : files) {
            try (InputStream content = file.getInputStream()) {
                sum.update(content.readAllBytes());
            }
        }
        this.base = "/assets/" + Long.toHexString(sum.getValue()) + "/";
    }

    /** With a slash at its end. */
    String base() {
        return base;
    }
}

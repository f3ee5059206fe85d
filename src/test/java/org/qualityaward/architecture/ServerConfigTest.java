package org.qualityaward.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qualityaward.shared.Setting;

/** The administrator's file and the application know the same settings. */
class ServerConfigTest {

    private static final Path SETTINGS = Path.of("server-config/settings.asadmin");
    private static final Pattern LINE =
            Pattern.compile("^(?:# )?set-config-property --source=domain --propertyName=(\\S+)", Pattern.MULTILINE);

    @Test
    void everySettingHasALineAndEveryLineASetting() {
        Set<String> lines = LINE.matcher(Sources.read(SETTINGS))
                .results()
                .map(line -> line.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> settings =
                Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(settings, lines);
    }
}

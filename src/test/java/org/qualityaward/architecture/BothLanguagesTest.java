package org.qualityaward.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qualityaward.shared.TextBundle;

/** Every text that is used exists, in Chinese and in English, and says the same facts in both. */
class BothLanguagesTest {

    private static final Path BUNDLES = Sources.RESOURCES.resolve("i18n");
    private static final Pattern IN_PAGE = Pattern.compile("\\bt\\['([^']+)'(\\s*])?");
    private static final Pattern FACT = Pattern.compile("\\{(\\d)");
    private static final Pattern IN_JAVA = Pattern.compile("(?:" + String.join("|", TextBundle.ROOMS) + ")\\.[\\w.-]+");

    private static final Map<String, String> CHINESE = all("");
    private static final Map<String, String> ENGLISH = all("_en");

    @Test
    void everyRoomHasTheSameKeysInBothLanguages() {
        for (String room : TextBundle.ROOMS) {
            assertEquals(bundle(room, "").keySet(), bundle(room, "_en").keySet(), room);
        }
    }

    @Test
    void noTextIsEmpty() {
        assertEquals(Set.of(), keys(CHINESE, String::isBlank));
        assertEquals(Set.of(), keys(ENGLISH, String::isBlank));
    }

    /** Names that are Chinese in any language stand in 「」 or are the switch to Chinese. */
    @Test
    void englishIsWrittenInEnglish() {
        assertEquals(
                Set.of(), keys(ENGLISH, text -> Sources.hasHan(text.replaceAll("「[^」]*」|\\([^)]*\\)|（[^）]*）|中文", ""))));
    }

    @Test
    void bothLanguagesTellTheSameFacts() {
        Set<String> different = CHINESE.keySet().stream()
                .filter(ENGLISH::containsKey)
                .filter(key -> !facts(CHINESE.get(key)).equals(facts(ENGLISH.get(key))))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), different);
    }

    @Test
    void everyTextOnAPageExists() {
        Set<String> missing = new TreeSet<>();
        for (Path page : Sources.files(Sources.PAGES, ".xhtml")) {
            Matcher matcher = IN_PAGE.matcher(Sources.read(page));
            while (matcher.find()) {
                String key = matcher.group(1);
                boolean whole = matcher.group(2) != null;
                if (whole ? !CHINESE.containsKey(key) : noneBeginsWith(key)) {
                    missing.add(page.getFileName() + ": " + key);
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    /** An act is named like a text; its own text is {@code act.<name>}. */
    @Test
    void everyTextNamedInJavaExists() {
        Set<String> missing = new TreeSet<>();
        for (Path file : Sources.files(Sources.MAIN, ".java")) {
            Sources.literals(file).stream()
                    .filter(literal -> IN_JAVA.matcher(literal).matches())
                    .filter(literal -> !CHINESE.containsKey(literal) && !CHINESE.containsKey("act." + literal))
                    .filter(literal -> !literal.endsWith(".") || noneBeginsWith(literal))
                    .map(literal -> file.getFileName() + ": " + literal)
                    .forEach(missing::add);
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void anEnumIsTranslatedWhollyOrNotAtAll() {
        Set<String> missing = new TreeSet<>();
        Stream<JavaClass> enums = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(HouseTest.HOUSE).stream()
                        .filter(JavaClass::isEnum);
        enums.forEach(type -> {
            String prefix = type.getPackageName().split("\\.")[2] + "." + type.getSimpleName() + ".";
            if (!noneBeginsWith(prefix)) {
                Stream.of(type.reflect().getEnumConstants())
                        .map(constant -> prefix + ((Enum<?>) constant).name())
                        .filter(key -> !CHINESE.containsKey(key))
                        .forEach(missing::add);
            }
        });
        assertEquals(Set.of(), missing);
    }

    private static boolean noneBeginsWith(String prefix) {
        return CHINESE.keySet().stream().noneMatch(key -> key.startsWith(prefix));
    }

    private static Set<String> facts(String text) {
        return FACT.matcher(text).results().map(fact -> fact.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(Map<String, String> texts, java.util.function.Predicate<String> condition) {
        return texts.entrySet().stream()
                .filter(text -> condition.test(text.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> all(String language) {
        Map<String, String> texts = new TreeMap<>();
        List<String> rooms = TextBundle.ROOMS;
        rooms.forEach(room -> bundle(room, language).forEach((key, text) -> {
            if (texts.put(key, text) != null) {
                throw new IllegalStateException(key + " stands in two bundles");
            }
        }));
        return texts;
    }

    private static Map<String, String> bundle(String room, String language) {
        Path file = BUNDLES.resolve(room + language + ".properties");
        Map<String, String> texts = new TreeMap<>();
        if (Files.exists(file)) {
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(Sources.read(file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        }
        return texts;
    }
}

package org.framewise.jobs.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.framewise.datasets.BadInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsTest {

    private static final List<Setting> KNOWN =
            List.of(Setting.of("limit", "7"), Setting.of("input"), Setting.of("dry-run"));

    @TempDir
    Path folder;

    static Stream<Arguments> precedence() {
        Map<String, List<String>> option = Map.of("limit", List.of("1"));
        Map<String, String> environment = Map.of("FRAMEWISE_LIMIT", "2");
        ConfigFile file = new ConfigFile("run.yaml", Map.of("limit", List.of("3")));
        return Stream.of(
                Arguments.of(option, environment, file, "1", Origin.OPTION, "--limit"),
                Arguments.of(Map.of(), environment, file, "2", Origin.ENVIRONMENT, "FRAMEWISE_LIMIT"),
                Arguments.of(Map.of(), Map.of("FRAMEWISE_LIMIT", " "), file, "3", Origin.FILE, "run.yaml: limit"),
                Arguments.of(Map.of(), Map.of(), ConfigFile.NONE, "7", Origin.DEFAULT, "--limit"));
    }

    @ParameterizedTest
    @MethodSource("precedence")
    void theStrongestOriginWins(
            Map<String, List<String>> options,
            Map<String, String> environment,
            ConfigFile file,
            String value,
            Origin origin,
            String place) {
        SettingValue limit = Settings.resolve(KNOWN, options, environment, file).get("limit");
        assertThat(limit).isEqualTo(new SettingValue(List.of(value), origin, place));
    }

    @Test
    void aListInTheEnvironmentIsPartedBySemicolons() {
        Settings settings = Settings.resolve(KNOWN, Map.of(), Map.of("FRAMEWISE_INPUT", "a,b;c"), ConfigFile.NONE);
        assertThat(settings.list("input")).containsExactly("a,b", "c");
    }

    @ParameterizedTest
    @CsvSource({
        "abc, FRAMEWISE_LIMIT: 'abc' cannot be used; write a whole number of at least 1",
        "0, FRAMEWISE_LIMIT: '0' cannot be used; write a whole number of at least 1",
        "9999999999999999999, FRAMEWISE_LIMIT: '9999999999999999999' cannot be used; write a whole number of at least 1"
    })
    void aWrongNumberIsNamedWithItsPlace(String value, String message) {
        Settings settings = Settings.resolve(KNOWN, Map.of(), Map.of("FRAMEWISE_LIMIT", value), ConfigFile.NONE);
        assertThatThrownBy(() -> settings.number("limit", 1))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource({"true, true", "yes, true", "1, true", "false, false", "'', false"})
    void flags(String value, boolean on) {
        assertThat(Settings.resolve(KNOWN, Map.of("dry-run", List.of(value)), Map.of(), ConfigFile.NONE)
                        .flag("dry-run"))
                .isEqualTo(on);
    }

    @Test
    void aFlagThatIsNeitherOnNorOff() {
        Settings settings = Settings.resolve(KNOWN, Map.of("dry-run", List.of("maybe")), Map.of(), ConfigFile.NONE);
        assertThatThrownBy(() -> settings.flag("dry-run"))
                .hasMessage("--dry-run: 'maybe' cannot be used; write true or false");
    }

    @Test
    void aFileSetsForAllCommandsAndForOne() throws IOException {
        ConfigFile file = read("limit: 5\ninput: [a, b]\nscore: {limit: 6}\ntrain: {learner: linear}\n");
        assertThat(file.values()).containsOnly(Map.entry("limit", List.of("6")), Map.entry("input", List.of("a", "b")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limt: 5 | run.yaml: unknown setting 'limt'; known are dry-run, input, limit",
                "- limit | run.yaml: not a mapping of settings; write lines such as 'limit: 10'",
                "input: [a | run.yaml:1: "
            })
    void aWrongFileIsNamed(String yaml, String message) {
        assertThatThrownBy(() -> read(yaml))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(message);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> ConfigFile.read("gone.yaml", "score", new TreeSet<>()))
                .isInstanceOf(BadInputException.class)
                .hasMessage("--config: cannot read 'gone.yaml'; name a YAML file");
    }

    private ConfigFile read(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("run.yaml"), yaml);
        return ConfigFile.read(
                file.toString(),
                "score",
                new TreeSet<>(KNOWN.stream().map(Setting::name).toList()));
    }
}

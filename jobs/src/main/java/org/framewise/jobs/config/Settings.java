package org.framewise.jobs.config;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All settings of a run, each with its origin. An option wins over the environment, that over the file, that over the default. */
public final class Settings {

    private final Map<String, SettingValue> values = new LinkedHashMap<>();

    private Settings() {}

    /**
     * @param known every setting there is, in the order the manifest lists them
     * @param options what the command line gave, by name
     * @param environment all variables; those that set nothing known are passed over. A list is separated by {@code ;}
     */
    public static Settings resolve(
            List<Setting> known, Map<String, List<String>> options, Map<String, String> environment, ConfigFile file) {
        Settings settings = new Settings();
        for (Setting setting : known) {
            settings.values.put(setting.name(), find(setting, options, environment, file));
        }
        return settings;
    }

    private static SettingValue find(
            Setting setting, Map<String, List<String>> options, Map<String, String> environment, ConfigFile file) {
        String name = setting.name();
        if (options.containsKey(name)) {
            return new SettingValue(options.get(name), Origin.OPTION, "--" + name);
        }
        String variable = environment.getOrDefault(setting.variable(), "");
        if (!variable.isBlank()) {
            return new SettingValue(Arrays.asList(variable.split(";")), Origin.ENVIRONMENT, setting.variable());
        }
        if (file.values().containsKey(name)) {
            return new SettingValue(file.values().get(name), Origin.FILE, file.name() + ": " + name);
        }
        return new SettingValue(setting.defaults(), Origin.DEFAULT, "--" + name);
    }

    /** The setting with that name, which must be one of those known. */
    public SettingValue get(String name) {
        return Optional.ofNullable(values.get(name)).orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** Everything it is set to. */
    public List<String> list(String name) {
        return get(name).values();
    }

    /** The last value given, empty where there is none. */
    public String text(String name) {
        List<String> all = list(name);
        return all.isEmpty() ? "" : all.get(all.size() - 1);
    }

    /** Whether it is switched on. */
    public boolean flag(String name) {
        return switch (text(name)) {
            case "", "false", "no", "0" -> false;
            case "true", "yes", "1" -> true;
            default -> throw wrong(name, "write true or false");
        };
    }

    /** A whole number of at least {@code least}; empty where it is not set. */
    public Optional<Long> number(String name, long least) {
        if (text(name).isEmpty()) {
            return Optional.empty();
        }
        String remedy = "write a whole number of at least " + least;
        try {
            long number = Long.parseLong(text(name).replace("_", ""));
            if (number < least) {
                throw wrong(name, remedy);
            }
            return Optional.of(number);
        } catch (NumberFormatException notOne) {
            throw wrong(name, remedy);
        }
    }

    /** The error for a value that cannot be used. */
    public UsageException wrong(String name, String remedy) {
        return new UsageException(get(name).place(), "'" + text(name) + "' cannot be used", remedy);
    }

    /** Every setting, in order. */
    public Map<String, SettingValue> all() {
        return Collections.unmodifiableMap(values);
    }
}

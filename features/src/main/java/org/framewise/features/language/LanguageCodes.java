package org.framewise.features.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** ISO 639-3 codes, as OpenNLP's model names its languages, to ISO 639-1. */
final class LanguageCodes {

    /** Members of a macrolanguage that the model names one by one, and codes that the JDK does not list. */
    private static final Map<String, String> MEMBERS = Map.of(
            "cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "plt", "mg", "nan", "zh", "pnb", "pa", "zlm", "ms");

    private static final Map<String, String> BY_ISO3 = table();

    private LanguageCodes() {}

    /** The two-letter code; the code itself where there is none. */
    static String shortest(String iso3) {
        return BY_ISO3.getOrDefault(iso3, iso3);
    }

    private static Map<String, String> table() {
        Map<String, String> table = new HashMap<>(MEMBERS);
        for (String language : Locale.getISOLanguages()) {
            table.putIfAbsent(new Locale(language).getISO3Language(), language);
        }
        return Map.copyOf(table);
    }
}

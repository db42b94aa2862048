package org.framewise.jobs.stance;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** A language's stance words as its YAML resource has them; {@code stance-en.yaml} says what each list is for. */
record StanceFile(
        String language,
        List<String> refutes,
        List<String> unrefutes,
        List<String> negates,
        List<String> unnegates,
        @JsonProperty("unreal_if") List<String> unrealIf,
        @JsonProperty("unreal_then") List<String> unrealThen,
        List<String> doubts,
        List<String> hedges,
        List<String> adopts,
        List<String> clauses,
        @JsonProperty("negative_labels") List<String> negativeLabels,
        List<String> carriers) {}

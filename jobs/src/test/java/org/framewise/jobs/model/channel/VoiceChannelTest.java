package org.framewise.jobs.model.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.framewise.features.quotation.Attribution;
import org.framewise.features.quotation.Cue;
import org.framewise.features.quotation.CueForce;
import org.framewise.features.quotation.QuoteType;
import org.framewise.features.quotation.Source;
import org.framewise.features.quotation.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoiceChannelTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        NAMED     | INDIRECT | denied              | DENIES | kind:named quote:indirect force:denies cue:denied
        ANONYMOUS | DIRECT   | ''                  | NONE   | kind:anonymous quote:direct
        DOCUMENT  | MIXED    | Points out          | SHOWS  | kind:document quote:mixed force:shows cue:points_out
        NAMED     | INDIRECT | has Not yet Ruled   | DOUBTS | kind:named quote:indirect force:doubts cue:has_not_yet_ruled
        """)
    void whoSpeaksAndHow(SourceKind kind, QuoteType type, String cue, CueForce force, String names) {
        Attribution voice = new Attribution(type, new Source(kind, "Ada Hale", "Hale"), new Cue(cue, force), 0, 9);

        assertThat(VoiceChannel.of(voice)).isEqualTo(names);
    }

    @Test
    void theAuthor() {
        assertThat(VoiceChannel.of(Attribution.author(9))).isEqualTo("kind:author quote:none");
    }
}

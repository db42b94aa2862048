package org.framewise.features.quotation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.framewise.features.quotation.Attribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishSentencesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '@', quoteCharacter = '\0', textBlock = """
            The fire was set by divers from Sudmark, says Dr. Ida Marsh, who studies ports.@INDIRECT | NAMED | Dr. Ida Marsh | says | SAYS | The fire was set by divers from Sudmark
            Dr. Marsh points out that the guards had left.@INDIRECT | NAMED | Dr. Marsh | points out | SHOWS | that the guards had left.
            However, Dr. Marsh points out that if it were staged, the guards would have stayed.@INDIRECT | NAMED | Dr. Marsh | points out | SHOWS | that if it were staged, the guards would have stayed.
            According to a leaked memo, the port was left unguarded.@INDIRECT | DOCUMENT | a leaked memo | According to | SAYS | the port was left unguarded.
            The port was left unguarded, according to the harbour police.@INDIRECT | NAMED | the harbour police | according to | SAYS | The port was left unguarded
            Sources said that the order came from abroad.@INDIRECT | ANONYMOUS | Sources | said | SAYS | that the order came from abroad.
            Tom Reed warned Norland that divers would come, but Norland shrugged.@INDIRECT | NAMED | Tom Reed | warned | SAYS | that divers would come
            Reed said that it rained; nobody else saw rain.@INDIRECT | NAMED | Reed | said | SAYS | that it rained
            Some say it was an accident.@INDIRECT | ANONYMOUS | Some | say | SAYS | it was an accident.
            Tide sources added that more strikes would follow.@INDIRECT | ANONYMOUS | Tide sources | added | SAYS | that more strikes would follow.
            Red Dawn accuses Norland of burning its boats.@INDIRECT | NAMED | Red Dawn | accuses | ALLEGES | Norland of burning its boats.
            The war is the work of bankers, notes Karla Winter, affiliated with the Dock Union.@INDIRECT | NAMED | Karla Winter | notes | SHOWS | The war is the work of bankers
            It was reported that two boats had sunk.@INDIRECT | ANONYMOUS |  | reported | SHOWS | that two boats had sunk.
            Mayor Tom Reed was quoted as saying the port was safe.@INDIRECT | NAMED | Mayor Tom Reed | quoted | SAYS | the port was safe.
            The ministry said the port was safe.@INDIRECT | NAMED | The ministry | said | SAYS | the port was safe.
            Sudmark-linked media claimed that Norland lit the fire.@INDIRECT | NAMED | Sudmark-linked media | claimed | CLAIMS | that Norland lit the fire.
            On Monday, coast guard director Alma Berg denied that her men slept.@INDIRECT | NAMED | coast guard director Alma Berg | denied | DENIES | that her men slept.
            Norland does not believe that Sudmark is behind it.@INDIRECT | NAMED | Norland | believe | DENIES | that Sudmark is behind it.
            Berg has not said who set the fire.@INDIRECT | NAMED | Berg | said | DOUBTS | who set the fire.
            Tom Reed, 61, a retired pilot, said the smoke was green.@INDIRECT | NAMED | Tom Reed | said | SAYS | the smoke was green.
            Reed called the plan a trap and said it would fail.@INDIRECT | NAMED | Reed | called | SAYS | the plan a trap and said it would fail.
            The outlets aired accusations against Norland.@INDIRECT | NAMED | The outlets | accusations | ALLEGES | Norland.
            Allegedly the guards were paid.@INDIRECT | ANONYMOUS |  | Allegedly | ALLEGES | Allegedly the guards were paid.
            Norland's claim that divers did it is new.@INDIRECT | NAMED | Norland | claim | CLAIMS | divers did it is new.
            “We saw divers,” said Tom Reed.@DIRECT | NAMED | Tom Reed | said | SAYS | “We saw divers,”
            "We saw divers," Tom Reed said.@DIRECT | NAMED | Tom Reed | said | SAYS | "We saw divers,"
            ''We saw divers,'' Mr. Reed said.@DIRECT | NAMED | Mr. Reed | said | SAYS | ''We saw divers,''
            Reed said 'we saw two divers' at noon.@MIXED | NAMED | Reed | said | SAYS | 'we saw two divers' at noon.
            Reed: “It was staged.”@DIRECT | NAMED | Reed | : | SAYS | “It was staged.”
            Reed called it “a staged fire” and said the guards had “no excuse”.@MIXED | NAMED | Reed | called | SAYS | it “a staged fire” and said the guards had “no excuse”.
            """)
    void says_who_speaks_and_what(String sentence, String expected) {
        Story story = Story.of(sentence);
        Attribution attribution = story.attributions("en").get(0);
        assertThat(Story.line(sentence, attribution)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The fire destroyed nine boats.",
                "The word “dawn” refers to a band of sailors.",
                "I think that the port was badly guarded.",
                "The report on the fire is long.",
                "The way they moved suggests that they were trained.",
                "Boats from both states were lost.",
                "The guards' dogs didn't bark.",
                ""
            })
    void leaves_the_rest_to_the_author(String sentence) {
        Attribution attribution = Story.of(sentence).attributions("en").get(0);
        assertThat(attribution).isEqualTo(Attribution.author(sentence.length()));
    }
}

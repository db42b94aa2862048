package org.framewise.jobs.step.explain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.framewise.jobs.config.UsageException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Options that do not go together. */
class ExplainOptionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--floor=0.2 | --text: nothing to explain; give --text, or --run with --article",
                "--text=A. --run=r | --run: a text and a run are given; give --text, or --run with --article",
                "--text=A. --article=a | --article: goes with --run only; leave one of them out",
                "--text=A. --sentence=1 | --sentence: goes with --run only; leave one of them out",
                "--run=r --article=a --title=T | --title: goes with --text only; leave one of them out",
                "--run=r --article=a --event=e | --event: goes with --text only; leave one of them out",
                "--run=r | --article: not given; name one by its id, as the run's tables have it",
                "--run=r --article=a --sentence=x | --sentence: 'x' cannot be used; write a whole number of at least 0",
                "--text=A. --floor=2 | --floor: '2' cannot be used; write a probability from 0 to 1",
                "--text=A. --floor=half | --floor: 'half' cannot be used; write a probability from 0 to 1"
            })
    void refused(String options, String message) {
        assertThatThrownBy(() -> Questions.of(options.split(" ")))
                .isInstanceOf(UsageException.class)
                .hasMessage(message);
    }
}

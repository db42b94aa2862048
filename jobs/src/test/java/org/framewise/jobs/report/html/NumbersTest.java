package org.framewise.jobs.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void figuresHaveThreeDecimals() {
        assertThat(Numbers.figure(0.6875)).isEqualTo("0.688");
        assertThat(Numbers.rough(0.043)).isEqualTo("0.04");
        assertThat(Numbers.signed(0.0125)).isEqualTo("+0.013");
        assertThat(Numbers.signed(-0.5)).isEqualTo("−0.500");
        assertThat(Numbers.interval(0.25, 0.5)).isEqualTo("0.250 to 0.500");
        assertThat(Numbers.count(16673)).isEqualTo("16,673");
        assertThat(Numbers.p(0.0001)).isEqualTo("< 0.001");
        assertThat(Numbers.p(0.27)).isEqualTo("0.270");
    }

    @Test
    void whatIsUndefinedIsADash() {
        double nan = Double.NaN;

        assertThat(new String[] {
                    Numbers.figure(nan),
                    Numbers.rough(nan),
                    Numbers.signed(nan),
                    Numbers.interval(nan, nan),
                    Numbers.p(nan)
                })
                .containsOnly("–");
    }

    @Test
    void namesForPeople() {
        assertThat(Names.metric("f1:hoax")).isEqualTo("F1 of hoax");
        assertThat(Names.metric("samples-f1-fine")).isEqualTo("samples-F1-fine");
        assertThat(Names.counted(1, "article")).isEqualTo("1 article");
        assertThat(Names.counted(1200, "article")).isEqualTo("1,200 articles");
        assertThat(Names.label("cover-up")).hasToString("<span class=\"label\">cover-<wbr>up<wbr></span>");
    }
}

package org.framewise.features.sentence;

import java.util.List;
import java.util.Random;

/** Texts made of everything that can go wrong, the same for the same seed. */
final class RandomText {

    private static final List<String> PIECES = List.of(
            "word",
            "Word",
            "é",
            "Dr",
            "U.S",
            "a.m",
            "e.g",
            "1",
            "1.",
            "2)",
            "12",
            "(",
            ")",
            "[1]",
            "\"",
            "'",
            "“",
            "”",
            "‘",
            "’",
            "«",
            "»",
            ".",
            ".",
            ". ",
            "! ",
            "? ",
            "…",
            ". . .",
            "...",
            ":)",
            "。",
            "」",
            "؟",
            "।",
            "։",
            "-",
            "—",
            "•",
            "***",
            "________________",
            "a@b.cd",
            "http://x.yz/q",
            "02/01/2030 11:36 AM",
            "\n",
            "\r\n",
            "\r",
            "\u2028",
            "\u2029",
            "\u0085",
            "\u000B",
            "\t",
            " ",
            " ",
            " ",
            "\u00A0",
            "\u202F",
            "\u3000",
            "\u00AD",
            "\u200B",
            "\uFEFF",
            "\uD83D\uDE00",
            "\uD835\uDC00",
            "\uD83D",
            "\uDE00",
            "\u0301",
            "\u0000",
            "\uFFFF",
            "漢字",
            "ก",
            "Ж",
            "я");

    private final Random random;

    RandomText(long seed) {
        random = new Random(seed);
    }

    /** Of at most so many pieces. */
    String next(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(pieces + 1); i > 0; i--) {
            if (random.nextInt(10) == 0) {
                text.append((char) random.nextInt(Character.MAX_VALUE + 1));
            } else {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return text.toString();
    }
}

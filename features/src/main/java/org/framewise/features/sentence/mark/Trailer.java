package org.framewise.features.sentence.mark;

/** What still belongs to a sentence after its end mark: the number of a note, an emoticon, an omission. */
final class Trailer {

    private Trailer() {}

    /** The place after everything that trails the end at {@code end}. */
    static int skip(String text, int end, int to) {
        int at = end;
        while (at < to && Marks.isSpace(text.charAt(at))) {
            at++;
        }
        if (at == end || at >= to) {
            return end;
        }
        int after = note(text, at, to);
        after = after > at ? after : emoticon(text, at, to);
        after = after > at ? after : omission(text, at);
        return after > at && (after == to || Marks.isSpace(text.charAt(after))) ? after : end;
    }

    private static int note(String text, int at, int to) {
        int end = at + 1;
        while (end < to && end - at < 4 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return text.charAt(at) == '[' && end > at + 1 && end < to && text.charAt(end) == ']' ? end + 1 : at;
    }

    /** Text that was left out. */
    private static int omission(String text, int at) {
        return text.startsWith("[...]", at) ? at + 5 : text.startsWith("[…]", at) ? at + 3 : at;
    }

    private static int emoticon(String text, int at, int to) {
        if (":;=".indexOf(text.charAt(at)) < 0) {
            return at;
        }
        int mouth = at + 1 < to && text.charAt(at + 1) == '-' ? at + 2 : at + 1;
        int end = mouth;
        while (end < to && end - mouth < 4 && "()DPpO|/*".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end > mouth ? end : at;
    }
}

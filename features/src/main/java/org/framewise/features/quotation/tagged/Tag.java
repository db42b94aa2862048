package org.framewise.features.quotation.tagged;

/** A word's part in an attribution; B begins a span, I goes on with it. */
enum Tag {
    OUTSIDE(' ', false),
    B_SOURCE('s', true),
    I_SOURCE('s', false),
    B_CUE('q', true),
    I_CUE('q', false),
    B_CONTENT('c', true),
    I_CONTENT('c', false);

    private static final Tag[] ALL = values();

    private final char part;
    private final boolean begins;

    Tag(char part, boolean begins) {
        this.part = part;
        this.begins = begins;
    }

    static Tag of(int index) {
        return ALL[index];
    }

    /** {@code s}, {@code q}, {@code c}, or a blank outside. */
    char part() {
        return part;
    }

    boolean begins() {
        return begins;
    }

    /** The tag of a word of that part. */
    static Tag of(char part, boolean begins) {
        for (Tag tag : ALL) {
            if (tag.part == part && tag.begins == begins) {
                return tag;
            }
        }
        return OUTSIDE;
    }
}

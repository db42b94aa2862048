package org.framewise.datasets.corpus.post;

import java.util.regex.Pattern;
import org.framewise.datasets.corpus.text.WhiteSpace;

/** The text of a post as stance models read it: escapes resolved, every user and link alike. */
final class Post {

    private static final Pattern ESCAPED_SPACE = Pattern.compile("\\\\[ntr]");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\"'\\\\])");
    private static final Pattern LINK = Pattern.compile("https?://[^\\p{IsWhite_Space}\\x1c-\\x1f]+");
    private static final Pattern USER = Pattern.compile("@[\\p{L}\\p{N}_]+");

    private Post() {}

    static String clean(String written) {
        String text = ESCAPED_SPACE.matcher(written).replaceAll(" ");
        text = ESCAPED.matcher(text).replaceAll("$1");
        text = LINK.matcher(unescapeMarkup(text)).replaceAll("URL");
        return WhiteSpace.collapse(USER.matcher(text).replaceAll("@user"));
    }

    /** The entities that the service's own interface writes; the ampersand last, so that nothing is resolved twice. */
    private static String unescapeMarkup(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}

package org.framewise.features.sentence.rule;

/** Numbers of list items that stand in running text: {@code 1. The first 2. The second}. */
final class Enumeration {

    private Enumeration() {}

    /** Whether a word is such a number: up to three digits. */
    static boolean isNumber(String word) {
        return word.length() <= 3 && word.chars().allMatch(Character::isDigit);
    }
}

package org.stapel.issuer.sheet;

/// What stands between the cells of a CSV file.
public enum Delimiter {
    SEMICOLON(';'),
    COMMA(','),
    TAB('\t'),
    PIPE('|');

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    public char character() {
        return character;
    }
}

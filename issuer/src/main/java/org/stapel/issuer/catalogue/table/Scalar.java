package org.stapel.issuer.catalogue.table;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.Locale;
import java.util.Set;

/// One text, number or word in a cell.
enum Scalar implements Notation {
    TEXT {
        @Override
        public Parsed read(String text) {
            return new Parsed.Value(JSON.stringNode(text.strip()));
        }
    },
    /// A name from a fixed list, in capitals in JSON; its schema says whether it exists.
    CODE {
        @Override
        public Parsed read(String text) {
            return new Parsed.Value(JSON.stringNode(code(text)));
        }
    },
    /// An exact decimal, which JSON keeps as text; a comma is a point.
    DECIMAL {
        @Override
        public Parsed read(String text) {
            return new Parsed.Value(JSON.stringNode(text.strip().replace(',', '.')));
        }
    },
    INTEGER {
        @Override
        public Parsed read(String text) {
            String digits = text.strip();
            return digits.matches("[0-9]{1,6}")
                    ? new Parsed.Value(JSON.numberNode(Integer.parseInt(digits)))
                    : new Parsed.Bad("not_a_number", digits);
        }
    },
    YES_NO {
        @Override
        public Parsed read(String text) {
            String word = text.strip().toLowerCase(Locale.ROOT);
            if (YES.contains(word)) return new Parsed.Value(JSON.booleanNode(true));
            return NO.contains(word)
                    ? new Parsed.Value(JSON.booleanNode(false))
                    : new Parsed.Bad("not_yes_or_no", text.strip());
        }

        @Override
        public String write(JsonNode json) {
            return json.asBoolean(false) ? "yes" : "no";
        }
    },
    /// An ISCED-F code; a spreadsheet program takes the zero in front away from what it thinks is a
    /// number, and no broad field is above 10 but 99.
    ISCED {
        @Override
        public Parsed read(String text) {
            String digits = text.strip();
            boolean cut =
                    digits.matches("[0-9]")
                            || (digits.matches("[1-9][0-9]{1,2}")
                                    && !digits.startsWith("10")
                                    && !digits.startsWith("99"));
            return new Parsed.Value(JSON.stringNode(cut ? "0" + digits : digits));
        }
    };

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> YES = Set.of("yes", "ja", "true", "1", "x", "waar");
    private static final Set<String> NO = Set.of("no", "nee", "false", "0", "onwaar");

    @Override
    public String write(JsonNode json) {
        return json.asString();
    }

    static String code(String text) {
        return text.strip().toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}

package org.stapel.issuer.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Makes the 800 fictitious results of the fixtures, the same ones each time: the CSV as a Dutch
/// spreadsheet program saves it, and a flat OpenDocument sheet to make the XLSX of (see the README
/// beside the fixtures).
public final class SampleResults {
    public static final int ROWS = 800;

    /// Rows of the list, counted from 0, that are wrong: no such day, a score of 25, no number.
    public static final int BAD_DATE = 136;

    public static final int BAD_SCORE = 401;
    public static final int NO_NUMBER = 654;

    public static final List<String> HEADERS =
            List.of(
                    "Studentnummer",
                    "Naam",
                    "Voornaam",
                    "Geboortedatum",
                    "Code OPO",
                    "Omschrijving",
                    "Examenperiode",
                    "Score",
                    "Datum deliberatie",
                    "E-mail privé",
                    "Taal");

    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final List<String> FAMILY =
            List.of(
                    "Voorbeeld",
                    "Testwaarde",
                    "Proefkonijn",
                    "Fictief-Jansen",
                    "Fictief-Peeters",
                    "Van Denkbeeld",
                    "Verzonnen",
                    "De Staal",
                    "Van der Proef",
                    "Schijngestalte",
                    "Fantasia",
                    "Dummy-Maes",
                    "Modelmans",
                    "Nergens",
                    "Van Bestaatniet",
                    "Luchtkasteel",
                    "Papieren",
                    "Oefening",
                    "Simulacrum",
                    "Ten Schijn");
    private static final List<String> GIVEN =
            List.of(
                    "Aaf", "Bo", "Cas", "Daan", "Ebe", "Fien", "Gijs", "Hanne", "Ilse", "Joris",
                    "Kaat", "Lode", "Mats", "Nele", "Otis", "Pim", "Quinten", "Roos", "Siebe",
                    "Tess", "Ulrik", "Vik", "Wout", "Xander", "Yana", "Zita", "Arne", "Britt",
                    "Ciska", "Dries", "Elke", "Fons", "Greet", "Hidde", "Ine", "Jef", "Kris",
                    "Lien", "Mieke", "Niels");

    /// One result; a blank text is an empty cell.
    public record Result(
            String number,
            String family,
            String given,
            String born,
            String score,
            String email,
            String language) {}

    private SampleResults() {}

    /// Writes both files into the directory.
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        Files.writeString(directory.resolve("results-800-nl.csv"), csv());
        Files.writeString(directory.resolve("results-800-nl.fods"), SampleFods.of(results()));
    }

    public static List<Result> results() {
        Random random = new Random(20260630);
        List<Result> results = new ArrayList<>();
        for (int at = 0; at < ROWS; at++) results.add(special(at, ordinary(at, random)));
        return results;
    }

    public static String csv() {
        StringBuilder csv = new StringBuilder("\uFEFF");
        csv.append(String.join(";", HEADERS)).append(";\r\n");
        for (Result r : results())
            csv.append(
                            String.join(
                                    ";",
                                    r.number(),
                                    r.family(),
                                    r.given(),
                                    r.born(),
                                    "G02",
                                    "Programmeren basis",
                                    "juni 2026",
                                    r.score(),
                                    "30/06/2026",
                                    r.email(),
                                    r.language()))
                    .append(";\r\n");
        return csv.toString();
    }

    private static Result ordinary(int at, Random random) {
        String family = FAMILY.get(at % FAMILY.size());
        String given = GIVEN.get(at / FAMILY.size());
        LocalDate born = LocalDate.of(2002, 1, 1).plusDays(random.nextInt(5 * 365));
        boolean passed = at % 20 != 7;
        int halves = passed ? 20 + random.nextInt(19) : 6 + random.nextInt(13);
        String email = random.nextInt(10) == 0 ? "" : email(given, family, at);
        return new Result(
                "TEST-HZ-" + (50_001 + at),
                family,
                given,
                DUTCH.format(born),
                halves % 2 == 0 ? Integer.toString(halves / 2) : halves / 2 + ",5",
                email,
                random.nextInt(8) == 0 ? "en" : "nl");
    }

    private static Result special(int at, Result r) {
        return switch (at) {
            case 22 -> named(r, "Enkelnaam", "");
            case 43 -> named(r, "مثال", "تجربة");
            case 64 -> named(r, "D'Éxémple-'t Hoen", "Zoë-Anaïs");
            case BAD_DATE ->
                    new Result(
                            r.number(),
                            r.family(),
                            r.given(),
                            "31/02/2004",
                            r.score(),
                            r.email(),
                            r.language());
            case BAD_SCORE ->
                    new Result(
                            r.number(),
                            r.family(),
                            r.given(),
                            r.born(),
                            "25",
                            r.email(),
                            r.language());
            case NO_NUMBER ->
                    new Result(
                            "",
                            r.family(),
                            r.given(),
                            r.born(),
                            r.score(),
                            r.email(),
                            r.language());
            default -> r;
        };
    }

    private static Result named(Result r, String family, String given) {
        return new Result(
                r.number(),
                family,
                given,
                r.born(),
                r.score(),
                r.number().toLowerCase(Locale.ROOT) + "@post.example",
                r.language());
    }

    private static String email(String given, String family, int at) {
        String name = (given + "." + family).toLowerCase(Locale.ROOT).replace(" ", "");
        return name + (at + 1) + "@post.example";
    }
}

package org.stapel.issuer.batch.mapping;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// By what names student administrations call the columns of their lists, in Dutch and English.
final class HeaderWords {
    private static final Map<Field, List<String>> WORDS = new EnumMap<>(Field.class);

    static {
        put(
                Field.LEARNER,
                "studentnummer, studentnr, studnr, stamnummer, studentid, student, rolnummer,"
                        + " inschrijvingsnummer, nummer, learner, learnernumber, studentnumber,"
                        + " learnerid, cursistnummer, lerende, nummerlerende");
        put(
                Field.FAMILY_NAME,
                "naam, familienaam, achternaam, surname, lastname, familyname, name, fullname");
        put(Field.GIVEN_NAME, "voornaam, voornamen, firstname, givenname, givennames");
        put(
                Field.BIRTH_DATE,
                "geboortedatum, gebdatum, geborenop, birthdate, dateofbirth, dob, geboren");
        put(
                Field.OFFER,
                "codeopo, opo, opocode, opleidingsonderdeel, code, vakcode, olacode, cursuscode,"
                        + " modulecode, module, unit, unitcode, coursecode, course, vak, aanbod,"
                        + " aanbodcode, offer");
        put(Field.VERSION, "versie, version, academiejaar, academicyear");
        put(
                Field.RESULT,
                "score, resultaat, result, punt, punten, cijfer, grade, mark, eindscore,"
                        + " eindresultaat, examencijfer, quotering");
        put(
                Field.AWARDED_DATE,
                "datumdeliberatie, deliberatiedatum, datum, datumtoekenning, toekenningsdatum,"
                        + " uitreikingsdatum, awardeddate, dateofaward, awarddate, deliberatie,"
                        + " proclamatie, date");
        put(
                Field.PERIOD,
                "examenperiode, zittijd, zit, periode, examperiod, session, period, examenkans");
        put(
                Field.REFERENCE,
                "referentie, kenmerk, reference, awardreference, dossiernummer, bewijsnummer");
        put(Field.VALID_UNTIL, "geldigtot, vervaldatum, validuntil, expires, expirydate");
        put(Field.CONTRACT, "contract, contracttype, contractsoort, typecontract");
        put(Field.EXEMPTED, "vrijstellingen, vrijgesteldeopos, vrijgesteld, exemptedunits");
        put(
                Field.EMAIL,
                "emailprive, email, mail, emailadres, priveemail, privemail, emailaddress,"
                        + " privateemail, mailprive, eposta");
        put(Field.LANGUAGE, "taal, language, voorkeurtaal, taalcode, correspondentietaal");
        put(
                Field.ADDRESS,
                "adres, straat, straatennummer, adreslijn, adreslijn1, adreslijn2, adreslijn3,"
                    + " postcode, gemeente, postcodeengemeente, woonplaats, land, address, street,"
                    + " city, country, postalcode, addressline1, addressline2, bus");
    }

    private HeaderWords() {}

    static Optional<Field> field(String header) {
        String plain = plain(header);
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Letters and digits in lower case, without accents.
    static String plain(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }

    private static void put(Field field, String words) {
        WORDS.put(field, List.of(words.split(", ")));
    }
}

package no.satsing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The library as Java sees it. */
class JavaTest {
    private static final CheckOptions IN_NORWEGIAN =
            new CheckOptions(null, null, null, false, false, Language.NB, false, List.of(), null);

    @Test
    void checksACase() throws Exception {
        byte[] asker = Files.readAllBytes(Path.of("../../examples/cases/asker-ledernettverk-2018.json"));
        try (Programme programme = Programme.embedded("no.asker.ledernettverk")) {
            Verdict verdict = programme.check(asker, IN_NORWEGIAN);
            assertEquals(VerdictOutcome.BLOCKED, verdict.getOutcome());
            assertEquals("blocked", verdict.getOutcome().toString());
            Finding finding = verdict.getFindings().get(0);
            assertNotNull(finding.getText());
            assertNull(programme.check(asker, null).getFindings().get(0).getText());
        }
    }

    @Test
    void readsValuesOfEachType() throws Exception {
        byte[] asker = Files.readAllBytes(Path.of("../../examples/cases/asker-ledernettverk-2018.json"));
        try (Programmes programmes = Programmes.embedded()) {
            for (Finding finding : programmes.check(asker, null).getFindings()) {
                for (ValueRead read : finding.getValues()) {
                    if (read.getValue() instanceof Value.Date date) {
                        LocalDate day = date.getValue();
                        assertTrue(day.getYear() >= 2000);
                    }
                }
            }
        }
    }

    @Test
    void asksAMunicipality() throws SatsingException {
        Municipality asker = Satsing.municipality(Country.NO, "0220", LocalDate.of(2019, 12, 31));
        assertNotNull(asker);
        assertEquals(LocalDate.of(2019, 12, 31), asker.getEndsOn());
        assertNull(Satsing.municipality(Country.NO, "0220", LocalDate.of(2020, 1, 1)));
    }

    @Test
    void asksOfAPackAndOfNumbers() throws Exception {
        byte[] pack = Files.readAllBytes(Path.of("../../tests/packs/plain.json"));
        assertTrue(Satsing.lint(pack, List.of(), Language.EN).getFaults().stream().noneMatch(fault -> fault.getSeverity() == Severity.ERROR));
        TestReport report = Satsing.test(pack, List.of(), "{\"examples\":[]}".getBytes(), Language.EN);
        assertEquals("no-example", report.getMisses().get(0).getCode());
        assertTrue(Satsing.identifier(IdentifierKind.GLN, "579000000000A", Language.EN).getReason() instanceof Reason.Digits);
        assertEquals("Viken", Satsing.county(Country.NO, "30", LocalDate.of(2023, 12, 31)).getName());
    }

    @Test
    void sharesOutAPot() throws Exception {
        Allocation allocation = Satsing.allocate(Files.readAllBytes(Path.of("../../examples/requests/allocation.json")));
        assertTrue(allocation instanceof Allocation.Settled);
        long paid = ((Allocation.Settled) allocation).getAwards().stream().mapToLong(Award::getAmount).sum();
        assertTrue(paid > 0);
    }

    @Test
    void anExceptionIsChecked() {
        SatsingException error = assertThrows(SatsingException.class, () -> Programme.embedded("no.such"));
        assertEquals("unknown-programme", error.code());
        assertTrue(error.getMessage().contains("no.such"));
    }

    /** A name such as `check-Qn1smSk` cannot be written in Java. */
    @Test
    void noNameIsMangled() throws Exception {
        List<Class<?>> seen = List.of(
                Class.forName("no.satsing.Satsing"), Programme.class, Programmes.class, Verdict.class, Finding.class,
                Receipt.class, Coverage.class, Award.class, Municipality.class, CheckOptions.class, RuleView.class,
                FieldView.class, AmountView.class, AmountAnswer.class, ProgrammeView.class);
        for (Class<?> type : seen) {
            List<String> mangled = Arrays.stream(type.getMethods())
                    .map(Method::getName).filter(name -> name.contains("-")).toList();
            assertEquals(List.of(), mangled, type.getName());
            assertTrue(type.isInterface() || type.getConstructors().length > 0 || type.getName().endsWith("Satsing"), type.getName());
        }
    }
}

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.satsing.CheckOptions;
import no.satsing.Finding;
import no.satsing.Language;
import no.satsing.Programmes;
import no.satsing.Verdict;

/** Checks a case and prints its findings in Norwegian. */
public final class Findings {
    public static void main(String[] args) throws Exception {
        String path = args.length > 0 ? args[0] : "examples/cases/asker-ledernettverk-2018.json";
        try (Programmes programmes = Programmes.embedded()) {
            CheckOptions inNorwegian = new CheckOptions(null, null, null, false, false, Language.NB, false, List.of(), null);
            Verdict verdict = programmes.check(Files.readAllBytes(Path.of(path)), inNorwegian);
            System.out.println(verdict.getOutcome() + ", " + verdict.getFindings().size() + " findings");
            for (Finding finding : verdict.getFindings()) {
                System.out.println(finding.getLevel() + ": " + finding.getText());
            }
        }
    }
}

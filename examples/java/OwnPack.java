import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.satsing.CheckedCase;
import no.satsing.Programme;

/** Loads a pack of one's own and checks 1,000 cases by it, on all cores. */
public final class OwnPack {
    public static void main(String[] args) throws Exception {
        byte[] pack = Files.readAllBytes(Path.of(args.length > 0 ? args[0] : "tests/packs/sessions.json"));
        List<byte[]> cases = IntStream.range(0, 1000).mapToObj(OwnPack::document).toList();
        try (Programme programme = Programme.load(pack, List.of())) {
            List<CheckedCase> checked = programme.checkAll(cases, null);
            long notWorking = checked.stream().mapToLong(OwnPack::notWorking).sum();
            System.out.println(checked.size() + " cases, " + notWorking + " with a session on a day that is no working day");
        }
    }

    private static byte[] document(int number) {
        LocalDate day = LocalDate.of(2018, 8, 1).plusDays(number % 365);
        return """
                {"period":{"startsOn":"2018-08-01"},"network":{"groups":[{"sessions":[{"startsOn":"%s"}]}]}}
                """.formatted(day).getBytes(StandardCharsets.UTF_8);
    }

    private static long notWorking(CheckedCase checked) {
        if (checked instanceof CheckedCase.Judged judged) {
            return judged.getVerdict().getFindings().stream()
                    .filter(finding -> finding.getRule().equals("session-on-working-day")).count();
        }
        throw new IllegalStateException(((CheckedCase.NotRead) checked).getText());
    }
}

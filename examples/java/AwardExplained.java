import java.nio.file.Files;
import java.nio.file.Path;
import no.satsing.Allocation;
import no.satsing.Award;
import no.satsing.Language;
import no.satsing.Satsing;

/** Shares out a pot and says how one award came about. */
public final class AwardExplained {
    public static void main(String[] args) throws Exception {
        Path request = Path.of(args.length > 0 ? args[0] : "examples/requests/allocation.json");
        Allocation allocation = Satsing.allocate(Files.readAllBytes(request));
        if (allocation instanceof Allocation.Settled settled) {
            Award award = settled.getAwards().stream().filter(each -> each.getId().equals("fjordby")).findAny().orElseThrow();
            System.out.println(award.getId());
            Satsing.explain(award, Language.NB, "NOK").forEach(System.out::println);
        } else if (allocation instanceof Allocation.Tie tie) {
            throw new IllegalStateException("lots must be drawn between " + tie.getBetween());
        } else if (allocation instanceof Allocation.Infeasible infeasible) {
            throw new IllegalStateException(infeasible.getNeeded() + " øre are needed, there are " + infeasible.getAvailable());
        }
    }
}

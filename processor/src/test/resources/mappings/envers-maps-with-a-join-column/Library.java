package mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;
import java.util.Map;
import org.hibernate.envers.Audited;

/** What the keys of a map are is kept beside it, in a table that only Envers has. */
@Entity
@Audited
public class Library {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "library_id")
    @MapKeyColumn(name = "signature", length = 30)
    Map<String, Volume> volumes;

    @OneToMany
    @JoinColumn(name = "shelved_in")
    @OrderColumn(name = "position")
    List<Journal> journals;
}

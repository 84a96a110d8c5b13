package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;

@Entity
class Sample {
    @Id
    Long id;

    List<String> list;
    Set<Integer> set;
    Collection<UUID> collection;
    SortedSet<Long> sorted;
    ArrayList<String> arrayList;

    @Column(length = 30)
    List<String> shortTexts;

    List<Instant> moments;
    List<BigDecimal> amounts;
}

package mapping;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;

@Entity
public class Post {
    @Id
    Long id;

    @Embedded
    Range<Integer> pages;

    @Embedded
    @AttributeOverride(name = "low", column = @Column(name = "from_date"))
    @AttributeOverride(name = "high", column = @Column(name = "to_date"))
    Range<LocalDate> dates;

    @ElementCollection
    List<Range<Long>> ranges;
}

package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "detail")
public class Thing {
    @Id
    Long id;

    @Column(table = "detail")
    String text;

    @Column(table = "details") // RV350
    String elsewhere;

    @ManyToOne
    @JoinColumn(table = "nowhere") // RV350
    Thing other;
}

package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Referring {
    @Id
    int id;

    @Column(unique = true)
    String code;

    @ManyToOne
    @JoinColumn(name = "to_code", referencedColumnName = "kode") // RV316
    Referring byCode;

    @ManyToOne
    @JoinColumn(name = "only_one") // RV316
    Composite composite;

    @ManyToOne
    @JoinColumn(name = "one")
    @JoinColumn(name = "too_many", referencedColumnName = "other")
    Referring tooMany; // RV316
}

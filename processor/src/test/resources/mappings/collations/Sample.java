package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Collate;

@Entity
class Sample {
    @Id
    Long id;

    @Collate("C")
    String c;

    @Collate("ucs_basic")
    @Column(nullable = false, length = 20)
    String basic;

    @Column(columnDefinition = "text collate \"C\"")
    String defined;

    String plain;
}

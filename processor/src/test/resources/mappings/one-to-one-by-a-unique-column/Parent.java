package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class Parent {
    @Id
    Long id;

    @Column(length = 11, unique = true)
    String code;

    @OneToOne(mappedBy = "parent")
    Child child;
}

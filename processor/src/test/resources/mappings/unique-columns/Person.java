package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Person {
    @Id
    @Column(unique = true)
    Long id;

    @Column(unique = true)
    String email;

    @ManyToOne
    @JoinColumn(unique = true)
    Person partner;
}

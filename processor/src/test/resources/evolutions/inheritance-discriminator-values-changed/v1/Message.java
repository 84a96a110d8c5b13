package demo;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "dtype", length = 31)
public class Message {
    @Id Long id;
    @Column(length = 100) String body;
}

package demo;

import jakarta.persistence.*;

@Entity
@Table(name = "person")
@SecondaryTable(name = "person_more")
public class User {
    @Id Integer id;
    Boolean active;
    @Column(table = "person_more") @Enumerated(EnumType.STRING) Level level;
    @Column(table = "person_more") Boolean loud;
    String bio;
}

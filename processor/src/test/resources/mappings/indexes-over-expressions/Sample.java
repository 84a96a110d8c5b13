package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(
        name = "person",
        indexes = {
            @Index(columnList = "(lower(name))"),
            @Index(name = "person_mail", columnList = "(lower(mail))", unique = true),
            @Index(columnList = "(nick || name), born desc"),
            @Index(columnList = "(lower(name)) desc, mail"),
        })
class Person {
    @Id
    Long id;

    String name;

    @Column(name = "mail")
    String eMail;

    String nick;
    Integer born;
}

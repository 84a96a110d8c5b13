package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Set;

@Entity
class Person {
    @Id
    Long personId;

    String loginName;

    @Column(name = "e_Mail")
    String mail;

    @Column(name = "`Badge`")
    String badge;
}

@Entity
class Letter {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "sender", referencedColumnName = "PERSONID")
    Person sender;

    @ManyToOne
    @JoinColumn(name = "receiver", referencedColumnName = "LoginNAME")
    Person receiver;

    @ManyToOne
    @JoinColumn(name = "copy", referencedColumnName = "\"e_mail\"")
    Person copy;

    @ManyToOne
    @JoinColumn(name = "badge", referencedColumnName = "`Badge`")
    Person bearer;

    @ManyToMany
    @JoinTable(
            name = "letter_reader",
            joinColumns = @JoinColumn(name = "letter", referencedColumnName = "ID"),
            inverseJoinColumns = @JoinColumn(name = "reader", referencedColumnName = "loginname"))
    Set<Person> readers;
}

@Embeddable
class EmployeeId implements Serializable {
    String firstName;
    String lastName;
}

@Entity
class Employee {
    @EmbeddedId
    EmployeeId id;
}

@Entity
@Table(name = "`Dependent`")
class Dependent {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "FK1", referencedColumnName = "FIRSTNAME")
    @JoinColumn(name = "FK2", referencedColumnName = "lastName")
    Employee employee;
}

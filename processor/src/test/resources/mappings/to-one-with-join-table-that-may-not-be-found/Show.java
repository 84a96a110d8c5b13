package to.one.notfound;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity
class Show {
    @Id
    Long id;

    @OneToOne
    @NotFound(action = NotFoundAction.IGNORE)
    @JoinTable(
            name = "show_description",
            joinColumns = @JoinColumn(name = "show_fk"),
            inverseJoinColumns = @JoinColumn(name = "description_fk"))
    Description description;

    @ManyToOne
    @NotFound(action = NotFoundAction.EXCEPTION)
    @JoinTable(name = "show_house")
    House house;

    @ManyToOne
    @JoinTable(name = "show_other_house")
    House other;
}

@Entity
class Description {
    @Id
    Long id;

    @OneToOne(mappedBy = "description")
    @NotFound(action = NotFoundAction.IGNORE)
    Show show;
}

@Entity
class House {
    @Id
    Long id;
}

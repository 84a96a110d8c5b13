package mapping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;

@Entity
@Table(name = "`order`")
@Inheritance(strategy = InheritanceType.JOINED)
class Top {
    @Id
    @Column(name = "theId")
    Long id;
}

@Entity
class Sub extends Top {
    String text;
}

@Entity
class Third extends Sub {}

package demo;

import jakarta.persistence.*;

@Entity
public abstract class Middle extends Base {
    @Column(length = 20) String middleName;
}

package demo;

import jakarta.persistence.*;

@Entity
public class Leaf extends Base {
    @Column(length = 20) String middleName;
    @Column(length = 20) String leafName;
}

package demo;

import jakarta.persistence.*;

@Entity
public class Leaf extends Middle {
    @Column(length = 20) String leafName;
}

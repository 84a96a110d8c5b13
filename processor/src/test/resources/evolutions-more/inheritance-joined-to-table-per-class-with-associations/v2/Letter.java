package demo;

import jakarta.persistence.*;

@Entity
public class Letter extends Doc {
    @Column(length = 9) String town;
}

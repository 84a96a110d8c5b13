package demo;

import jakarta.persistence.*;

@Entity
public class Memo extends Doc {
    @Column(length = 9) String town;
    Integer urgency;
}

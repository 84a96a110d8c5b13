package demo;

import jakarta.persistence.*;

@Entity
public class Boat extends Craft {
    Integer masts;
    @Column(length = 10) String sail;
}

package demo;

import jakarta.persistence.*;

@Embeddable
public class Details {
    @Column(length = 40) String bio;
}

package demo;

import jakarta.persistence.*;

@Entity
@DiscriminatorValue("1")
public class Dog extends Pet {
    Integer bites;
}

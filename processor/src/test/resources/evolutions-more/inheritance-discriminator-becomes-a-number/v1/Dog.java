package demo;

import jakarta.persistence.*;

@Entity
@DiscriminatorValue("dog")
public class Dog extends Pet {
    Integer bites;
}

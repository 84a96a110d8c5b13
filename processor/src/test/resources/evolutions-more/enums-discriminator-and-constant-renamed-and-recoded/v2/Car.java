package demo;

import jakarta.persistence.*;

@Entity @DiscriminatorValue("CAR")
public class Car extends Vehicle {
    Integer doors;
}

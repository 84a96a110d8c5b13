package demo;

import jakarta.persistence.*;

@Entity
public class Lathe extends Machine {
    Integer rpm;
}

package demo;

import jakarta.persistence.*;

@Entity
public class Cash extends Payment {
    Integer coins;
}

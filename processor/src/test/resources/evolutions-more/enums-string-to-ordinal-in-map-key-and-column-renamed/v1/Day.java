package demo;

import jakarta.persistence.*;

public enum Day { MON, TUE, WED }
